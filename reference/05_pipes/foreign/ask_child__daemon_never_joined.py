# exercise: ask_child
# label: wrong
# mistake: the child is a daemon and nobody joins it ("it ends by itself after its answer"), so when the call returns it may still run, and it stays as a zombie; breaks "When the call returns, the child has ended and has been joined".
import multiprocessing


def answer_one(there, task):
    question = there.recv()
    answer = task(question)
    there.send(answer)
    there.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    # a daemon: Python cleans it up, I need not wait for it
    child = multiprocessing.Process(
        target=answer_one, args=(there, task), daemon=True
    )
    child.start()
    there.close()

    here.send(value)
    answer = here.recv()
    # the answer was the last thing that the child does
    here.close()
    return answer
