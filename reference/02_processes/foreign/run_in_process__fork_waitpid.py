# exercise: run_in_process
# label: right
import os
import sys
import threading
import traceback


def _flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass


def _child(task, args):
    code = 1
    try:
        try:
            task(*args)
            code = 0
        except SystemExit as end:
            if end.code is None:
                code = 0
            elif isinstance(end.code, int):
                code = end.code & 0xFF
            else:
                print(end.code, file=sys.stderr)
        except BaseException:
            traceback.print_exc()
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()
        _flush()
    finally:
        os._exit(code)


def run_in_process(task, *args):
    _flush()  # or the child would write the same bytes again
    pid = os.fork()
    if pid == 0:
        _child(task, args)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
