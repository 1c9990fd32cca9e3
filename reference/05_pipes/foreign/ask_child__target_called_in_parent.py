# exercise: ask_child
# label: wrong
# mistake: target=work(...) calls the function in the parent, the started child does nothing. Breaks "the child receives it and sends ``task(value)`` back" and ":return: what ``task(value)`` returned in the child."

import multiprocessing


def work(there, task):
    value = there.recv()
    there.send(task(value))


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    # it did hang when send came after the Process line, so now it comes first
    here.send(value)
    p = multiprocessing.Process(target=work(there, task))
    p.start()
    answer = here.recv()
    p.join()
    here.close()
    there.close()
    return answer
