# exercise: exchange
# label: wrong
# misjudged: passed
# mistake: so that nobody waits, both sides cut their value into chunks and swap them in step, and each stops after as many as it has itself: where one value has more chunks than the other (a megabyte and a word), one stops too early, and the call raises (truncated pickle, EOFError, broken pipe) or hangs (breaks "Both values may be larger than the pipe's buffer", ":raises: nothing")
import pickle
from contextlib import ExitStack
from multiprocessing import Pipe, Process

CHUNK = 30_000


def _trade(end, value):
    data = pickle.dumps(value)
    chunks = (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))
    return pickle.loads(
        b"".join(end.send_bytes(chunk) or end.recv_bytes() for chunk in chunks)
    )


def _swap(here, there, right):
    here.close()
    with there:
        there.send(_trade(there, right))


def exchange(left, right):
    here, there = Pipe()
    child = Process(target=_swap, args=(here, there, right))
    with there:
        child.start()
    with ExitStack() as stack:
        stack.callback(child.join)
        stack.enter_context(here)
        return _trade(here, left), here.recv()
