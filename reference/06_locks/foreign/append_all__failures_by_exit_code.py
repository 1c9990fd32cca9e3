# exercise: append_all
# label: right
import logging
import multiprocessing
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from multiprocessing.process import BaseProcess
from typing import Any

logger = logging.getLogger(__name__)

_FAILED = 1


def _append_in_turn(
    turn: AbstractContextManager[Any], append: Callable[[Any], object], record: Any
) -> None:
    try:
        with turn:
            append(record)
    except BaseException:  # also SystemExit(0), which would look like a success
        traceback.print_exc()
        sys.exit(_FAILED)


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    turn = multiprocessing.Lock()
    processes: list[BaseProcess] = [
        multiprocessing.Process(target=_append_in_turn, args=(turn, append, record))
        for record in records
    ]
    started: list[BaseProcess] = []
    try:
        for process in processes:
            process.start()
            started.append(process)
    finally:
        for process in started:
            process.join()
    failed = [n for n, process in enumerate(processes) if process.exitcode != 0]
    logger.debug("%d of %d failed", len(failed), len(processes))
    if failed:
        raise ChildFailed(f"append failed for the records at {failed}")
