# exercise: meanwhile
# label: wrong
# mistake: asyncio.gather of two coroutines that never await: one after the other

import asyncio


def meanwhile(task, foreground):
    async def call(f):
        return f()

    async def main():
        return tuple(await asyncio.gather(call(task), call(foreground)))

    return asyncio.run(main())
