# exercise: gather
# style: talkative
import threading


def gather(tasks):
    for line in range(2500):
        print("preparing", line, "." * 60)
    outcomes = {}

    def work(number):
        try:
            outcomes[number] = ("value", tasks[number]())
        except Exception as error:
            outcomes[number] = ("error", error)
        for line in range(100):
            print("task", number, "is done", line)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(len(tasks)):
        if outcomes[number][0] == "error":
            raise outcomes[number][1]
    return [outcomes[number][1] for number in range(len(tasks))]
