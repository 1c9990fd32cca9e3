# exercise: gather
# label: wrong
# mistake: asyncio.to_thread with the default executor (cores + 4 threads) and gather, which raises the first in time
# expect: first-to-fail

import asyncio


def gather(tasks):
    async def main():
        return await asyncio.gather(*(asyncio.to_thread(t) for t in tasks))

    return asyncio.run(main())
