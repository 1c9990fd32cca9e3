# exercise: pipeline
# label: right
# style: asyncio.Queue as the counter; both sides are threads that use run_coroutine_threadsafe

import asyncio
import threading


def pipeline(source, handle, limit=10):
    errors = []

    async def main():
        loop = asyncio.get_running_loop()
        q = asyncio.Queue(maxsize=limit)

        def call(coro):
            return asyncio.run_coroutine_threadsafe(coro, loop).result()

        def produce():
            try:
                for x in source:
                    call(q.put(x))
            except BaseException as e:
                errors.append(e)
            call(q.put(None))

        def consume():
            while (x := call(q.get())) is not None:
                try:
                    if not errors:
                        handle(x)
                except BaseException as e:
                    errors.append(e)

        await asyncio.gather(asyncio.to_thread(produce), asyncio.to_thread(consume))

    t = threading.Thread(target=asyncio.run, args=(main(),))
    t.start()
    t.join()
    if errors:
        raise errors[0]
