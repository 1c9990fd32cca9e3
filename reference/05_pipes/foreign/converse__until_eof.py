# exercise: converse
# label: right
import multiprocessing


def answer_many(parent_end, child_end, task):
    # this runs in the child; its copy of the parent's end would keep the pipe open
    parent_end.close()
    while True:
        try:
            question = child_end.recv()
        except EOFError:
            # the parent has closed its end: that was all
            break
        answer = task(question)
        child_end.send(answer)
    child_end.close()


def converse(task, values):
    parent_end, child_end = multiprocessing.Pipe()
    arguments = (parent_end, child_end, task)
    child = multiprocessing.Process(target=answer_many, args=arguments)
    child.start()
    child_end.close()

    answers = []
    for value in values:
        parent_end.send(value)
        answer = parent_end.recv()
        answers.append(answer)

    # good bye
    parent_end.close()
    child.join()
    return answers
