# exercise: append_all
# label: right
# style: process i waits for event i and sets event i+1 in a finally
import multiprocessing


def link(append, record, mine, following):
    mine.wait()
    try:
        append(record)
    finally:
        following.set()


def append_all(append, records):
    events = [multiprocessing.Event() for _ in range(len(records) + 1)]
    events[0].set()
    chain = []
    for record, mine, following in zip(records, events, events[1:]):
        chain.append(multiprocessing.Process(target=link, args=(append, record, mine, following)))
    for p in chain:
        p.start()
    for p in chain:
        p.join()
    for p in chain:
        if p.exitcode != 0:
            raise ChildFailed(p.name)
