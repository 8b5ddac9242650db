"""The window: the only room that knows Qt."""

from cpp_desktop.ui import sources
from cpp_desktop.ui.singletons import keep_singletons

keep_singletons()  # before anything here calls Qt
sources.leave_unread()
