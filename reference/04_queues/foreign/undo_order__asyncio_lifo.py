# exercise: undo_order
# label: wrong
# mistake: asyncio.LifoQueue is another class than queue.LifoQueue
# expect: queue-not-used

import asyncio

def undo_order(actions):
    async def main():
        q = asyncio.LifoQueue()
        for a in actions:
            await q.put(a)
        return [await q.get() for _ in actions]
    return asyncio.run(main())
