# exercise: run_in_process
# label: wrong
# mistake: turns a signal into 128 + number as a shell does (137 for SIGKILL); breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)"
import multiprocessing
from contextlib import closing


def _as_status(code: int) -> int:
    return 128 - code if code < 0 else code


def run_in_process(task, *args) -> int:
    with closing(multiprocessing.Process(target=task, args=args)) as process:
        process.start()
        process.join()
        return _as_status(process.exitcode)
