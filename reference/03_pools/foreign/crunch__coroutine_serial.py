# exercise: crunch
# label: wrong
# mistake: async functions without any await inside: they run one after the other in one thread
import asyncio


def crunch(work, items):
    async def one(item):
        return work(item)

    async def main():
        return list(await asyncio.gather(*[one(item) for item in items]))

    return asyncio.run(main())
