# exercise: exchange
# label: right
# style: concurrent.futures in the parent for sending, ExitStack, the child sends before it receives
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def _exchange_other_side(ends, right):
    unused, conn = ends
    unused.close()
    conn.send(right)
    conn.send(conn.recv())
    conn.close()


def exchange(left, right):
    ends = Pipe()
    with ExitStack() as stack:
        for end in ends:
            stack.callback(end.close)
        other = Process(target=_exchange_other_side, args=(ends, right))
        other.start()
        stack.callback(other.join)
        ends[1].close()

        pool = stack.enter_context(ThreadPoolExecutor(max_workers=1))
        sending = pool.submit(ends[0].send, left)
        got = ends[0].recv()
        sending.result()
        return got, ends[0].recv()
