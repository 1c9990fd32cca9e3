# exercise: count_up
# label: right
# style: asyncio with run_in_executor, own executor, barrier
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def _main(counter, times, workers):
    lock = threading.Lock()
    barrier = threading.Barrier(workers)

    def work():
        barrier.wait()
        for _ in range(times):
            with lock:
                counter.value += 1

    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(workers) as executor:
        await asyncio.gather(*(loop.run_in_executor(executor, work) for _ in range(workers)))


def count_up(counter, times, workers):
    if workers:
        asyncio.run(_main(counter, times, workers))
