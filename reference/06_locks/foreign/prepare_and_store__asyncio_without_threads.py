# exercise: prepare_and_store
# label: wrong
# mistake: async functions around blocking calls: everything runs in the one thread of the loop
import asyncio


def prepare_and_store(prepare, store, items):
    async def one(item, lock):
        prepared = prepare(item)
        async with lock:
            store(prepared)

    async def main():
        lock = asyncio.Lock()
        await asyncio.gather(*[one(i, lock) for i in items], return_exceptions=True)

    asyncio.run(main())
