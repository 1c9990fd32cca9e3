# exercise: append_all
# label: right
# style: no lock at all: one token goes round in a multiprocessing.SimpleQueue; only who has it may append
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


TOKEN = "your turn"


def with_token(basket, append, record):
    token = basket.get()
    try:
        append(record)
    finally:
        basket.put(token)


def append_all(append, records):
    basket = multiprocessing.SimpleQueue()
    basket.put(TOKEN)
    children = []
    for record in records:
        child = multiprocessing.Process(target=with_token, args=(basket, append, record))
        child.start()
        children.append(child)
    for child in children:
        child.join()
    basket.close()
    failed = [child.name for child in children if child.exitcode != 0]
    if failed:
        raise ChildFailed(", ".join(failed))
