# exercise: converse
# label: right
# style: a beginner's verbose code with flags, indices and many comments
import multiprocessing


def child_function(task, parent_end, child_end):
    # this copy belongs to the parent, i do not need it
    parent_end.close()
    finished = False
    while finished == False:  # noqa: E712
        try:
            question = child_end.recv()
        except EOFError:
            finished = True
        else:
            answer = task(question)
            child_end.send(answer)
    child_end.close()


def converse(task, values):
    list_of_answers = []

    # make the pipe
    parent_end, child_end = multiprocessing.Pipe()

    # make the child
    my_process = multiprocessing.Process(
        target=child_function, args=(task, parent_end, child_end)
    )
    my_process.start()
    child_end.close()

    # ask
    i = 0
    while i < len(values):
        parent_end.send(values[i])
        one_answer = parent_end.recv()
        list_of_answers.append(one_answer)
        i = i + 1

    # say goodbye
    parent_end.close()
    my_process.join()
    return list_of_answers
