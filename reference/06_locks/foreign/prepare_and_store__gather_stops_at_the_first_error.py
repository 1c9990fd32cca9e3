# exercise: prepare_and_store
# label: wrong
# mistake: asyncio.gather without return_exceptions: at the first error asyncio.run cancels the others between prepare and store (and the store runs in another thread)
import asyncio
from concurrent.futures import ThreadPoolExecutor


def prepare_and_store(prepare, store, items):
    if not items:
        return

    async def main():
        loop = asyncio.get_running_loop()
        lock = asyncio.Lock()
        with ThreadPoolExecutor(len(items)) as ex:

            async def one(item):
                prepared = await loop.run_in_executor(ex, prepare, item)
                async with lock:
                    await loop.run_in_executor(ex, store, prepared)

            await asyncio.gather(*[one(i) for i in items])

    asyncio.run(main())
