# exercise: ask_child
# label: right
import multiprocessing


def answer_one(here, there, task):
    # this runs in the child: "here" is the parent's end
    here.close()
    question = there.recv()
    answer = task(question)
    there.send(answer)
    there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=answer_one, args=(here, there, task))
    child.start()
    # "there" belongs to the child
    there.close()

    here.send(value)
    # first receive, then join
    answer = here.recv()
    child.join()
    here.close()
    return answer
