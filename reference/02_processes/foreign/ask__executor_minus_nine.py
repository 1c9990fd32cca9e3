# exercise: ask
# label: wrong
# mistake: a broken executor is always reported as exit code -9

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def _wrap(task, args):
    try:
        return True, task(*args)
    except Exception as e:
        return False, str(e)


def ask(task, *args):
    with ProcessPoolExecutor(1) as ex:
        try:
            ok, v = ex.submit(_wrap, task, args).result()
        except BrokenProcessPool:
            raise ChildFailed(-9, "") from None
    if ok:
        return v
    raise ChildFailed(0, v)
