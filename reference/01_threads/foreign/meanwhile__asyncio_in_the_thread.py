# exercise: meanwhile
# label: right
# style: the thread runs its own event loop with asyncio.to_thread

import asyncio
import threading


def meanwhile(task, foreground):
    box = []

    async def main():
        box.append(await asyncio.to_thread(task))

    t = threading.Thread(target=asyncio.run, args=(main(),))
    t.start()
    b = foreground()
    t.join()
    return box[0], b
