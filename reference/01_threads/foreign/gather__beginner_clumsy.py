# exercise: gather
# label: right
# style: beginner, global-free but long, counts with while

import threading


def gather(tasks):
    all_results = []
    all_errors = []
    all_threads = []
    number = 0
    while number < len(tasks):
        all_results.append("nothing yet")
        all_errors.append("no error")
        number = number + 1

    def do_it(number, the_task):
        try:
            answer = the_task()
            all_results[number] = answer
        except BaseException as problem:
            all_errors[number] = [problem]

    number = 0
    for the_task in tasks:
        new_thread = threading.Thread(target=do_it, args=(number, the_task))
        all_threads.append(new_thread)
        number = number + 1
    for one_thread in all_threads:
        one_thread.start()
    for one_thread in all_threads:
        one_thread.join()
    for one_error in all_errors:
        if one_error != "no error":
            raise one_error[0]
    return all_results
