"""The one style sheet: $token is a colour, ${f11} a size of 11 points and ${s8} a length of 8, both scaled."""

from __future__ import annotations

from string import Template

_TEXT = """
* { outline: 0; }
QMainWindow, QDialog, QWidget#page { background: $bg; }
QDialog#find { background: $surface; border: 1px solid $control; }
QWidget { color: $text; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QLabel { background: transparent; }
QLabel[role="h1"] { font-size: ${f20}pt; font-weight: 700; }
QLabel[role="h2"] { font-size: ${f13}pt; font-weight: 700; }
QLabel[role="h3"] { font-weight: 700; }
QLabel[role="big"] { font-size: ${f24}pt; font-weight: 700; }
QLabel[role="label"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${f10}pt; }
QLabel[role="smalltext"] { font-size: ${f10}pt; }
QLabel[role="cap"] { color: $muted; font-size: ${f10}pt; font-weight: 600; }
QLabel[role="warn"] { color: $warn; font-weight: 600; }
QLabel[role="ok"] { color: $ok; font-weight: 600; }
QLabel[role="danger"] { color: $danger; font-weight: 600; }
QLabel[role="accent"] { color: $accent_text; font-weight: 600; }
QLabel[role="private"] { color: $private; font-weight: 600; }
QLabel[role="date"] { background: $accent; color: $on_accent; border-radius: ${s8}px; font-weight: 700;
  font-size: ${f13}pt; }
QLabel[role="avatar"] { background: $accent_soft; color: $accent_text; border-radius: ${s24}px; font-weight: 700;
  font-size: ${f14}pt; }
QLabel[role="avatar"][crowded="true"] { font-size: ${f9}pt; }
QLabel[role="key"] { background: $sunken; color: $muted; border: 1px solid $line; border-radius: ${s4}px;
  font-size: ${f9}pt; font-weight: 600; padding: 0 ${s5}px; }
QLabel[role="sample"] { background: $rail_mark; color: $ring_dark; border-radius: ${s4}px; font-size: ${f10}pt;
  font-weight: 700; padding: ${s2}px ${s8}px; }
"""

_CARDS = """
QFrame[card="plain"] { background: $surface; border: 1px solid $line; border-radius: ${s10}px; }
QFrame[card="accent"] { background: $accent_soft; border: 1px solid $accent; border-radius: ${s10}px; }
QFrame[card="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${s8}px; }
QFrame[card="danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: ${s8}px; }
QFrame[card="ok"] { background: $ok_soft; border: 1px solid $ok; border-radius: ${s8}px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: ${s8}px; }
QFrame[card="private"] { background: $private_soft; border: 0; border-left: ${s4}px solid $private; }
QFrame[card="action"] { background: $accent_soft; border: 0; border-left: ${s4}px solid $accent; }
QFrame[card="decision"] { background: $ok_soft; border: 0; border-left: ${s4}px solid $ok; }
QFrame[rule="across"] { background: $line; max-height: 1px; min-height: 1px; border: 0; }
QFrame[rule="down"] { background: $line; max-width: 1px; min-width: 1px; border: 0; }
QFrame[rule="drop"] { background: $accent; border: 0; }
QFrame#rail { background: $rail; }
QFrame#rail QLabel { color: $rail_on; }
QFrame#rail QLabel[role="small"], QFrame#rail QLabel[role="rail"] { color: $rail_text; }
QFrame#rail QLabel[role="sample"] { color: $ring_dark; }
QFrame#rail QFrame[rule="across"] { background: $rail_line; }
QFrame#rail QToolButton { color: $rail_text; background: transparent; border: 0;
  border-left: ${s4}px solid transparent; border-radius: ${s6}px; padding: ${s7}px ${s8}px; text-align: left; }
QFrame#rail QToolButton[compact="true"] { font-size: ${f9}pt; padding: ${s1}px 0; text-align: center; }
QFrame#rail QToolButton[find="true"] { border: 1px solid $rail_edge; border-radius: ${s6}px;
  padding: ${s6}px ${s10}px; }
QFrame#rail QToolButton::menu-indicator { image: none; }
QFrame#rail QToolButton:hover { background: $rail_sel; }
QFrame#rail QToolButton:checked { background: $rail_sel; color: $rail_on; font-weight: 600;
  border-left-color: $rail_mark; }
"""

_BUTTONS = """
QPushButton { background: $surface; color: $accent_text; border: 2px solid $control; border-radius: ${s6}px;
  padding: ${s5}px ${s14}px; font-weight: 600; }
QPushButton:hover { background: $accent_soft; border-color: $accent; }
QPushButton:disabled { color: $muted; border-color: $line; background: $sunken; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $neutral_soft; color: $muted; border-color: $line; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; padding: ${s3}px 0; margin: 0 -2px;
  text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; background: $accent_soft; }
QPushButton[kind="small"] { padding: ${s2}px ${s10}px; font-size: ${f10}pt; }
QPushButton[kind="small"]:checked { background: $accent_soft; }
QTreeView#outline { background: transparent; border: 0; padding: ${s4}px; selection-background-color: $accent_soft;
  selection-color: $text; }
QTreeView#outline::item { padding: ${s4}px ${s2}px; }
QPushButton[kind="status"] { background: transparent; border: 0; padding: 0 ${s4}px; color: $muted;
  font-size: ${f10}pt; font-weight: 400; }
QPushButton[kind="status"]:hover { text-decoration: underline; }
QFrame#segments { background: $neutral_soft; border: 1px solid $control; border-radius: ${s8}px; }
QPushButton[kind="segment"] { border: 2px solid transparent; background: transparent; color: $neutral;
  border-radius: ${s6}px; padding: ${s3}px ${s12}px; }
QPushButton[kind="segment"]:checked { background: $surface; color: $accent_text; border-color: $accent; }
QFrame#tabs { border: 0; border-bottom: 1px solid $line; }
QPushButton[kind="tab"] { border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: transparent;
  color: $muted; padding: ${s6}px ${s4}px; }
QPushButton[kind="tab"][close="true"] { font-size: ${f10}pt; }
QPushButton[kind="tab"][rows="true"] { padding: ${s2}px ${s4}px; }
QPushButton[kind="tab"]:checked { color: $accent_text; border-bottom-color: $accent; }
QPushButton[mark] { border: 1px solid $control; border-radius: ${s5}px; padding: 0; color: $muted;
  background: transparent; font-weight: 600; }
QPushButton[mark="P"]:checked { background: $ok_soft; color: $ok; border: 2px solid $ok; }
QPushButton[mark="A"]:checked { background: $warn_soft; color: $warn; border: 2px solid $warn; }
QPushButton[mark="X"]:checked { background: $neutral_soft; color: $neutral; border: 2px solid $neutral; }
"""

_EDITORS = """
QLineEdit, QComboBox, QTextEdit, QPlainTextEdit { background: $surface; color: $text; border: 2px solid $control;
  border-radius: ${s6}px; padding: ${s4}px ${s8}px; placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QTextEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit:read-only { background: $sunken; }
QLineEdit:disabled { background: $sunken; color: $muted; border-color: $line; }
QCheckBox:disabled { color: $muted; }
QLineEdit[refused="true"], QComboBox[refused="true"], QPlainTextEdit[refused="true"] { border-color: $danger; }
QTextBrowser, QTextBrowser:focus { border: 0; padding: 0; background: transparent; }
QPlainTextEdit[page="true"] { border: 2px solid transparent; padding: 0; background: transparent; }
QPlainTextEdit[live="true"] { font-size: ${f16}pt; }
QComboBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: ${s28}px; }
QComboBox::down-arrow { image: url($images/chevron-$images_key.svg); width: ${s14}px; height: ${s14}px; }
QComboBox QAbstractItemView, QListView#completions { background: $surface; color: $text; border: 1px solid $control;
  selection-background-color: $accent_soft; selection-color: $text; padding: ${s4}px; }
QCheckBox, QRadioButton { spacing: ${s10}px; padding: ${s2}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${s18}px; height: ${s18}px; border: 2px solid $control;
  border-radius: ${s4}px; background: $surface; }
QCheckBox::indicator:disabled { border-color: $line; background: $sunken; }
QRadioButton::indicator { border-radius: ${circle}px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url($images/tick-$images_key.svg); }
QRadioButton::indicator:checked { border-color: $accent; image: url($images/disc-$images_key.svg); }
QProgressBar { background: $neutral_soft; border: 1px solid $control; border-radius: ${s5}px;
  max-height: ${s10}px; min-height: ${s10}px; }
QProgressBar::chunk { background: $accent; border-radius: ${s4}px; }
QLabel#drop { background: $accent_soft; color: $accent_text; border: 3px dashed $accent; border-radius: ${s12}px;
  font-size: ${f14}pt; font-weight: 600; }
QMenu { background: $surface; color: $text; border: 1px solid $control; padding: ${s4}px; }
QMenu::item { padding: ${s7}px ${s14}px; border-radius: ${s4}px; background: transparent; }
QMenu::item:disabled { color: $muted; }
QMenu::item:selected { background: $accent_soft; color: $accent_text; }
QMenu::separator { height: 1px; background: $line; margin: ${s4}px; }
QPushButton::menu-indicator { image: url($images/chevron-$images_key.svg); width: ${s12}px; height: ${s12}px;
  subcontrol-position: right center; subcontrol-origin: padding; right: ${s10}px; }
QPushButton[menu="true"] { padding-right: ${s22}px; }
QPushButton[kind="link"][menu="true"] { padding-right: ${s10}px; }
QPushButton[kind="link"]::menu-indicator { right: ${s2}px; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: ${s4}px; }
"""

_TABLES = """
QListView#tiles { background: transparent; border: 0; }
QTableView { background: transparent; border: 0; selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 2px solid $line;
  padding: ${s7}px ${s8}px; font-weight: 600; font-size: ${f10}pt; text-align: left; }
QHeaderView::section:hover { color: $accent_text; }
QTableCornerButton::section { background: transparent; border: 0; }
QStatusBar { background: $surface; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { font-size: ${f10}pt; color: $muted; }
QStatusBar QLabel[role="key"] { font-size: ${f9}pt; }
QScrollBar:vertical { background: transparent; width: ${s12}px; margin: 0; }
QScrollBar::handle:vertical { background: $control; border-radius: ${s4}px; min-height: ${s28}px;
  margin: 2px ${s2}px; }
QScrollBar:horizontal { background: transparent; height: ${s12}px; margin: 0; }
QScrollBar::handle:horizontal { background: $control; border-radius: ${s4}px; min-width: ${s28}px;
  margin: ${s2}px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QToolButton { background: transparent; color: $accent_text; font-weight: 600; border: 0;
  padding: ${s4}px ${s8}px; }
"""

TEMPLATE = Template(_TEXT + _CARDS + _BUTTONS + _EDITORS + _TABLES)
