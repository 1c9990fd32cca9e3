# after: PrefectHQ/prefect#7897: two event loops in two threads wait for each other
# truth: dead
import asyncio
import threading

loops = [asyncio.new_event_loop() for _ in range(2)]
both = threading.Barrier(2)


async def answer():
    return "answer"


async def ask(other):
    both.wait()
    return asyncio.run_coroutine_threadsafe(answer(), other).result()


threads = [
    threading.Thread(target=loops[n].run_until_complete, args=(ask(loops[1 - n]),))
    for n in range(2)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
