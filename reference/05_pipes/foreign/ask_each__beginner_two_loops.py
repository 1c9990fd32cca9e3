# exercise: ask_each
# label: right
# style: a beginner: many comments, lists side by side, a print in the child that was left in
from multiprocessing import Pipe, Process


# runs in each child
def child_function(task, value, my_end):
    print("child works on one value")
    answer = task(value)
    my_end.send(answer)
    my_end.close()


def ask_each(task, values):
    children = []  # all the processes
    ends = []  # my end for each of them (same index!)

    # first loop: start everybody
    for value in values:
        parent_end, child_end = Pipe()  # a NEW pipe for each child
        child = Process(target=child_function, args=(task, value, child_end))
        child.start()
        # important: close it now, before the next child gets a copy of it
        child_end.close()
        children.append(child)
        ends.append(parent_end)

    # second loop: get the answers
    answers = []
    for end in ends:
        try:
            answer = end.recv()
        except EOFError:
            # the child is dead and has said nothing
            answer = None
        answers.append(answer)
        end.close()

    # third loop: wait for everybody (also for the dead ones)
    for child in children:
        child.join()

    return answers
