# exercise: run_all
# label: right
# style: week-two beginner, copies task 1 into the file and special-cases none, one and two tasks before the general while loops
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread


def run_all(tasks):
    number_of_tasks = len(tasks)
    if number_of_tasks == 0:
        return
    elif number_of_tasks == 1:
        thread1 = run_in_background(tasks[0])
        thread1.join()
    elif number_of_tasks == 2:
        thread1 = run_in_background(tasks[0])
        thread2 = run_in_background(tasks[1])
        thread1.join()
        thread2.join()
    else:
        threads = []
        i = 0
        while i < number_of_tasks:
            threads.append(run_in_background(tasks[i]))
            i = i + 1
        i = 0
        while i < number_of_tasks:
            threads[i].join()
            i = i + 1
