"""Forks a receiver for each line it is given, so that many receivers cost one start of Python.

A line is JSON: the register, its passphrase, the files, and perhaps after how many files and within how many seconds
the receiver is killed. Each file that was received is told on a line of its own.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from cpp_desktop.domain.errors import StorageTrouble
from cpp_desktop.services.network.receiving import receive
from cpp_desktop.services.network.register import open_register
from cpp_desktop.storage import keys


def work(number: int, job: dict[str, Any]) -> None:
    network = open_register(job["where"], passphrase=job["passphrase"])
    for done, file in enumerate(job["files"]):
        if "killed" in job and job["killed"]["after"] == done:
            threading.Timer(job["killed"]["within"], os.kill, (os.getpid(), signal.SIGKILL)).start()
        if "killed" in job and done == len(job["files"]) - 1:
            signal.pause()  # on a busy machine it might be through before it is killed
        for name, why in receive(network, [Path(file)]).refused:
            tell(f"{number} refused {name}: {why}")
        tell(f"{number} received")
    network.close()


def tell(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def main() -> None:
    keys.COST = (1, 8, 1)
    children = []
    for number, line in enumerate(sys.stdin):
        child = os.fork()
        if not child:
            try:
                work(number, json.loads(line))
            except StorageTrouble as trouble:
                tell(f"{number} trouble {trouble}")
            finally:
                os._exit(0)
        children.append(child)
        if len(children) == int(sys.argv[1]):
            break
    for child in children:
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
