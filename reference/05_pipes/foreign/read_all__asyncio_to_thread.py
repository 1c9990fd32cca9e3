# exercise: read_all
# label: right
# style: asyncio with to_thread for the reading
import asyncio
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


def drain(r):
    with r:
        items = []
        while True:
            try:
                items.append(r.recv())
            except EOFError:
                return items


async def main(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = await asyncio.to_thread(drain, r)
    p.join()
    return items


def read_all(produce):
    return asyncio.run(main(produce))
