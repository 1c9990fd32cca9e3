# exercise: ask_each
# label: right
# style: a careful beginner: three lists, two loops with indices, the value as an argument, comments that say why

from multiprocessing import Pipe, Process


def one_child(task, value, end):
    answer = task(value)
    end.send(answer)
    end.close()


def ask_each(task, values):
    children = []
    my_ends = []

    # first loop: start everybody
    for value in values:
        my_end, child_end = Pipe()  # a new pipe for each child!
        child = Process(target=one_child, args=(task, value, child_end))
        child.start()
        # must be closed before the next child is made,
        # otherwise the next child gets a copy of it
        child_end.close()
        children.append(child)
        my_ends.append(my_end)

    # second loop: collect, in the order of the values
    answers = []
    for i in range(len(children)):
        try:
            answer = my_ends[i].recv()
        except EOFError:
            # this child died, there is no answer
            answer = None
        answers.append(answer)
        my_ends[i].close()
        children[i].join()

    return answers
