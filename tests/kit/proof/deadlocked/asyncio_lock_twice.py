"""Two tasks take two locks in opposite order."""

import asyncio


async def take(mine, other, met):
    async with mine:
        await met.wait()
        async with other:
            pass


async def main():
    first, second, met = asyncio.Lock(), asyncio.Lock(), asyncio.Barrier(2)
    await asyncio.gather(take(first, second, met), take(second, first, met))


asyncio.run(main())  # <- here
