"""What the bundle runs."""

import sys

from cpp_desktop.cli import main

sys.exit(main())
