# exercise: converse
# label: wrong
# mistake: the child does not catch the EOFError that ends the conversation, so in each call it dies with a traceback and exit code 1, although the answers are right; breaks "and ends, without an exception".
import multiprocessing


def answer_many(parent_end, child_end, task):
    # close the copy of the parent's end
    parent_end.close()
    while True:
        # when the parent closes its end, recv() ends this loop
        question = child_end.recv()
        answer = task(question)
        child_end.send(answer)


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

    parent_end.close()
    child.join()
    return answers
