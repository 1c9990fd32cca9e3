# exercise: count_up
# style: a condition as a lock
import threading


def count_up(counter, times, workers):
    room = threading.Condition()

    def work():
        done = 0
        while done < times:
            with room:
                counter.value = counter.value + 1
            done += 1

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for member in crew:
        member.start()
    for member in crew:
        member.join()
