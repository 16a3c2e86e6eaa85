"""The command line: ``python -m reader`` with ``inspect``, ``convert``, ``scan``, ``export``, ``import`` …"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from reader.library.command import add_describe_command, add_index_command, add_scan_command
from reader.library.exchange.command import add_export_command, add_import_command
from reader.publish.command import add_convert_command
from reader.text.command import add_inspect_command

# Each adds a subcommand, whose ``run`` takes the parsed arguments and returns the exit status.
COMMANDS: tuple[Callable[[argparse._SubParsersAction[argparse.ArgumentParser]], None], ...] = (
    add_inspect_command,
    add_convert_command,
    add_scan_command,
    add_describe_command,
    add_index_command,
    add_export_command,
    add_import_command,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a subcommand and return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m reader", description="Reads stories kept as plain text files."
    )
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for add_command in COMMANDS:
        add_command(subparsers)
    chosen = parser.parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
    except BrokenPipeError:
        # Whoever read the output has seen enough; keep the interpreter from writing to the pipe again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
