# exercise: meanwhile
# label: wrong
# mistake: hands both callables to an executor of two threads, like invokeAll, so foreground runs in a pool thread; breaks "foreground runs in the thread that called".
from concurrent.futures import ThreadPoolExecutor


class _ThreadService:
    def __init__(self, size):
        self._pool = ThreadPoolExecutor(max_workers=size)

    def invoke_all(self, callables):
        futures = [self._pool.submit(each) for each in callables]
        return [future.result() for future in futures]

    def shutdown(self):
        self._pool.shutdown(wait=True)


def meanwhile(task, foreground):
    service = _ThreadService(2)
    try:
        first, second = service.invoke_all([task, foreground])
        return first, second
    finally:
        service.shutdown()
