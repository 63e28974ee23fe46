job.run(debug=True)
pipeline.run(debug=True)
