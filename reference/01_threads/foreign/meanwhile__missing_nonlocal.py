# exercise: meanwhile
# label: wrong
# mistake: the inner function assigns a local variable of its own (no nonlocal), so the task's value is always None; breaks ":return: the value of ``task``, then the value of ``foreground``."
import threading


def meanwhile(task, foreground):
    task_answer = None

    def background():
        task_answer = task()
        print("the answer is", task_answer)

    thread = threading.Thread(target=background)
    thread.start()
    foreground_answer = foreground()
    thread.join()
    return (task_answer, foreground_answer)
