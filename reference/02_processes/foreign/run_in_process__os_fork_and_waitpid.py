# exercise: run_in_process
# label: right
# style: Unix man: os.fork and os.waitpid by hand; every ending becomes the exit code that the contract names
import contextlib
import os
import sys
import threading
import traceback


def _number_of(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def _flush():
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()


def _in_the_child(task, args):
    status = 1
    try:
        task(*args)
        status = 0
    except SystemExit as stop:
        status = _number_of(stop.code)
    except BaseException:
        traceback.print_exc()
    finally:
        try:
            for thread in threading.enumerate():
                if thread is not threading.current_thread() and not thread.daemon:
                    thread.join()
            _flush()
        finally:
            os._exit(status)


def run_in_process(task, *args):
    _flush()
    pid = os.fork()
    if pid == 0:
        _in_the_child(task, args)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
