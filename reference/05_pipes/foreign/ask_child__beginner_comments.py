# exercise: ask_child
# label: right
# style: a beginner who comments every line
from multiprocessing import Pipe, Process


# this is what the child process does
def child_work(task, child_end):
    # wait for the value from the parent
    value = child_end.recv()
    # compute the answer
    answer = task(value)
    # send the answer back to the parent
    child_end.send(answer)
    # the child does not need its end any more
    child_end.close()


def ask_child(task, value):
    # a pipe has two ends, one for me and one for the child
    parent_end, child_end = Pipe()
    # no brackets after child_work, otherwise it would run here!
    child = Process(target=child_work, args=(task, child_end))
    # now the child runs and waits in recv
    child.start()
    # give it the value
    parent_end.send(value)
    # FIRST receive, THEN join (the answer may be too long for the pipe)
    answer = parent_end.recv()
    # clean up both ends
    parent_end.close()
    child_end.close()
    # wait until the child has ended
    child.join()
    return answer
