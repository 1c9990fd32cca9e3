# exercise: run_all
# label: wrong
# mistake: asyncio.gather over coroutines that call the task directly: one after the other in the calling thread
# expect: no-threads

import asyncio


def run_all(tasks):
    async def go(task):
        try:
            task()
        except Exception:
            pass

    async def main():
        await asyncio.gather(*(go(t) for t in tasks))

    asyncio.run(main())
