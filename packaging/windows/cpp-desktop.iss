; Inno Setup 6: an installer for one person, without an administrator, as on a hospital's laptop.
; Written with care, never run: there is no Windows where this was made. Silent: CPP-Desktop-setup.exe /VERYSILENT
; Uninstalling leaves every group's file and every backup where it is.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6B0C1B52-7C1B-4E53-9E0E-5D0A35F1C2D7}
AppName=CPP Desktop
AppVersion={#Version}
AppPublisher=CPP Desktop contributors
DefaultDirName={autopf}\CPP Desktop
DefaultGroupName=CPP Desktop
PrivilegesRequired=lowest
OutputDir=..\..\dist
OutputBaseFilename=CPP-Desktop-setup
SetupIconFile=..\..\build\cpp-desktop.ico
UninstallDisplayIcon={app}\cpp-desktop.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Files]
Source: "..\..\dist\cpp-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\CPP Desktop"; Filename: "{app}\cpp-desktop.exe"
Name: "{userdesktop}\CPP Desktop"; Filename: "{app}\cpp-desktop.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "Put an icon on the desktop"; Flags: unchecked

[Registry]
Root: HKCU; Subkey: "Software\Classes\.cppgroup"; ValueType: string; ValueData: "CPPDesktop.Group"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\CPPDesktop.Group"; ValueType: string; ValueData: "Group's file of CPP Desktop"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\CPPDesktop.Group\shell\open\command"; ValueType: string; ValueData: """{app}\cpp-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.cppnetwork"; ValueType: string; ValueData: "CPPDesktop.Network"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\CPPDesktop.Network"; ValueType: string; ValueData: "Network register of CPP Desktop"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\CPPDesktop.Network\shell\open\command"; ValueType: string; ValueData: """{app}\cpp-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\cpp-desktop.exe"; Description: "Open CPP Desktop"; Flags: nowait postinstall skipifsilent
