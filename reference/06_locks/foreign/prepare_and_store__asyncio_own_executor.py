# exercise: prepare_and_store
# label: right
# style: asyncio with an executor big enough, gather(return_exceptions=True), barrier
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


async def _amain(prepare, store, items):
    lock = threading.Lock()
    barrier = threading.Barrier(len(items))

    def unit(item):
        barrier.wait()
        prepared = prepare(item)
        with lock:
            store(prepared)

    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(len(items)))
    await asyncio.gather(*[asyncio.to_thread(unit, item) for item in items], return_exceptions=True)


def prepare_and_store(prepare, store, items):
    if len(items) > 0:
        asyncio.run(_amain(prepare, store, items))
