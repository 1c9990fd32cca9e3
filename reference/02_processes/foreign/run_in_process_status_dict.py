# exercise: run_in_process
# label: wrong
# mistake: believes that memory is shared, the child notes its exit code in a global dict of its own copy
import multiprocessing

_status = {"code": 0}


def _run_and_note(task, args):
    try:
        task(*args)
        _status["code"] = 0
    except SystemExit as stop:
        _status["code"] = stop.code
    except Exception:
        _status["code"] = 1


def run_in_process(task, *args):
    _status["code"] = 0
    process = multiprocessing.Process(target=_run_and_note, args=(task, args))
    process.start()
    process.join()
    return _status["code"]
