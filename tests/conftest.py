"""What every test stands on: no display, and no time limit on examples that depends on how busy the machine is."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
