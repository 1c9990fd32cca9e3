# exercise: append_all
# label: wrong
# mistake: the if that looks at the exit code is not indented into the loop, so only the last process is looked at: when append raises for another record nothing is raised (and without records p does not exist: UnboundLocalError); breaks ":raises ChildFailed: if ``append`` raised for some record"

from multiprocessing import Lock, Process


def f(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = Lock()
    lst = []
    for record in records:
        p = Process(target=f, args=(lock, append, record))
        p.start()
        lst.append(p)
    for p in lst:
        p.join()
    if p.exitcode != 0:
        raise ChildFailed("a child failed")
