# exercise: ask_child
# label: right
# style: a beginner who comments every line

# we need a pipe (to talk) and a process (to talk to)
from multiprocessing import Pipe, Process


# This function is what the child runs. It has to be at the top of the file!
def child_work(task, my_end):
    # wait until the parent has sent the question
    question = my_end.recv()
    # work on it
    result = task(question)
    # send the result back, because "return" would be lost
    my_end.send(result)
    # I do not need my end any more
    my_end.close()


def ask_child(task, value):
    # a pipe has two ends: one for me, one for the child
    parent_end, child_end = Pipe()

    # make the child. No () after child_work, or it would run here!
    child = Process(target=child_work, args=(task, child_end))
    # now it runs
    child.start()
    # the child has its own copy of this end, so I close mine
    child_end.close()

    # ask
    parent_end.send(value)
    # get the answer BEFORE join (the child can not end if nobody takes a big answer)
    answer = parent_end.recv()

    # close my end too
    parent_end.close()
    # wait until the child is really gone
    child.join()

    # done :-)
    return answer
