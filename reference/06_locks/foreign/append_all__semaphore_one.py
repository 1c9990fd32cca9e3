# exercise: append_all
# label: right
# style: BoundedSemaphore(1), beginner's loops with an index
import multiprocessing


def do_append(append, record, sem):
    sem.acquire()
    try:
        append(record)
    finally:
        sem.release()


def append_all(append, records):
    sem = multiprocessing.BoundedSemaphore(1)
    list_of_p = []
    for i in range(len(records)):
        p = multiprocessing.Process(target=do_append, args=(append, records[i], sem))
        list_of_p.append(p)
        list_of_p[i].start()
    for i in range(len(list_of_p)):
        list_of_p[i].join()
    problem = False
    for i in range(len(list_of_p)):
        if list_of_p[i].exitcode != 0:
            problem = True
    if problem == True:
        raise ChildFailed
