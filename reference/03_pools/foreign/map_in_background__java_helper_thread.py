# exercise: map_in_background
# label: right
# style: an old hand from Java, a helper thread waits in pool.map and hands over a Future, the caller runs the foreground itself
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


class BackgroundMapper:
    def __init__(self, processes):
        self.processes = processes
        self.pool = None
        self.helper = None

    def __enter__(self):
        # the pool first: no thread of ours is there yet when it forks
        self.pool = multiprocessing.Pool(self.processes)
        self.helper = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mapper")
        return self

    def submit(self, func, items):
        return self.helper.submit(self.pool.map, func, items)

    def __exit__(self, *exc_info):
        # the helper waits for the pool, so it must go before the pool
        self.helper.shutdown(wait=True)
        self.pool.terminate()
        self.pool.join()


def map_in_background(func, items, foreground, processes=2):
    with BackgroundMapper(processes) as mapper:
        future = mapper.submit(func, items)
        value = foreground()
        return future.result(), value
