# exercise: converse
# label: right
# style: a beginner with prints in both processes
from multiprocessing import Pipe, Process


def child_loop(task, parent_end, child_end):
    # my copy of the parent's end, must be closed or I never see the end
    parent_end.close()
    count = 0
    while True:
        try:
            question = child_end.recv()
        except EOFError:
            print("child: no more questions, I answered", count)
            break
        answer = task(question)
        child_end.send(answer)
        count = count + 1
    child_end.close()


def converse(task, values):
    parent_end, child_end = Pipe()
    child = Process(target=child_loop, args=(task, parent_end, child_end))
    child.start()
    child_end.close()
    print("parent: child", child.pid, "started")

    answers = []
    for value in values:
        parent_end.send(value)
        answer = parent_end.recv()
        answers.append(answer)
        print("parent: answer number", len(answers))

    # closing says goodbye
    parent_end.close()
    child.join()
    print("parent: child ended with", child.exitcode)
    return answers
