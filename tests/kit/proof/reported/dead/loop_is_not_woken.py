# after: nolar/kopf#1303: asyncio objects are used from a thread, the loop sleeps on
# truth: dead
import asyncio
import threading
import time


async def main():
    event = asyncio.Event()

    def work():
        time.sleep(0.3)
        event.set()  # not through call_soon_threadsafe()

    threading.Thread(target=work).start()
    await event.wait()


asyncio.run(main())
