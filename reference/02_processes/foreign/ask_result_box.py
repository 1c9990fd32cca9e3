# exercise: ask
# label: wrong
# mistake: believes that memory is shared, the child stores its answer in a global dict and the parent never sees it
import multiprocessing

_box = {}


def _fill_box(task, args):
    try:
        _box["value"] = task(*args)
    except Exception as error:
        _box["error"] = str(error)
        raise


def ask(task, *args):
    _box.clear()
    process = multiprocessing.Process(target=_fill_box, args=(task, args))
    process.start()
    process.join()
    if process.exitcode != 0:
        raise ChildFailed(process.exitcode, _box.get("error", ""))
    return _box.get("value")
