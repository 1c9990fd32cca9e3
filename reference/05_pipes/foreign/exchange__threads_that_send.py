# exercise: exchange
# label: right
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _swap(end, mine):
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(end.send, mine)
        received = end.recv()
    return received  # here the sending is over, too


def _childs_part(end, right):
    with end:
        end.send(_swap(end, mine=right))


def exchange(left, right):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    child = context.Process(
        target=_childs_part, kwargs={"end": there, "right": right}, daemon=False
    )
    with here:
        with there:
            child.start()
        by_parent = _swap(here, mine=left)
        by_child = here.recv()
    child.join()
    return by_parent, by_child
